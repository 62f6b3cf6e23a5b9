// title: Which properties nodes and facts carry, and of which types
CALL () {
  CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
  UNWIND nodeLabels AS owner
  WITH owner, propertyName, propertyTypes
  WHERE owner IN ['Entity', 'Theme', 'Document', 'Dataset']
  RETURN owner, propertyName AS property, propertyTypes AS types
  UNION ALL
  CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
  WHERE relType IN [type IN ['AGREEMENT', 'AID', 'MEMBER_OF', 'HOLDS_OFFICE', 'ACTIVITY', 'SEEKS', 'OFFERS'] | ':`' + type + '`']
  RETURN 'Fact' AS owner, propertyName AS property, propertyTypes AS types
}
WITH owner, property, types
WHERE property IS NOT NULL
UNWIND types AS type
RETURN DISTINCT owner, property, type
