// Facts by their type, by which the other indexes are filled: what the database has of itself, until it is set aside.
CREATE LOOKUP INDEX fact_types IF NOT EXISTS FOR ()-[r]-() ON EACH type(r);
