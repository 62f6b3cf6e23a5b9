// title: Indexes of these constraints that were made while the constraints themselves were not, when the process was killed
SHOW INDEXES YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $constraints
RETURN name
