// title: Takes an index away
DROP INDEX $name IF EXISTS
