// title: Constraints on facts
SHOW CONSTRAINTS YIELD name, entityType
WHERE entityType = 'RELATIONSHIP'
RETURN name
