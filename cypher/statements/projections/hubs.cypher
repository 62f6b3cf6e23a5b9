// title: Hosts and beneficiaries of accords
MATCH (party:Entity)-[member:MEMBER_OF]->(accord:Accord)
WHERE member.role IN ['host', 'beneficiary']
RETURN DISTINCT accord.id AS accord, party.id AS party
