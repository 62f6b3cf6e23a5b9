// title: Indexes of facts that no constraint owns
SHOW INDEXES YIELD name, type, entityType, owningConstraint
WHERE entityType = 'RELATIONSHIP' AND type IN ['RANGE', 'LOOKUP'] AND owningConstraint IS NULL
RETURN name
