// title: Takes a constraint away, with its index
DROP CONSTRAINT $name IF EXISTS
