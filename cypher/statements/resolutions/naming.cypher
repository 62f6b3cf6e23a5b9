// title: Facts that name a person among their signatories and participants, and whether they name another, too
MATCH ()-[r:AGREEMENT|MEMBER_OF|ACTIVITY]->()
WHERE $id IN r.signatories OR $id IN r.participants
RETURN r.id AS id, coalesce($other IN r.signatories, false) OR coalesce($other IN r.participants, false) AS both
