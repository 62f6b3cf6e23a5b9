// Lookups of the API: external ids, facts of a data set, and names in any spelling.
CREATE INDEX entity_wikidata IF NOT EXISTS FOR (e:Entity) ON (e.wikidata);
CREATE INDEX entity_geonames IF NOT EXISTS FOR (e:Entity) ON (e.geonames);
CREATE INDEX entity_country IF NOT EXISTS FOR (e:Entity) ON (e.country);
// What the database has of itself, until it is set aside.
CREATE LOOKUP INDEX fact_types IF NOT EXISTS FOR ()-[r]-() ON EACH type(r);
CREATE INDEX agreement_dataset IF NOT EXISTS FOR ()-[r:AGREEMENT]-() ON (r.dataset);
CREATE INDEX aid_dataset IF NOT EXISTS FOR ()-[r:AID]-() ON (r.dataset);
CREATE INDEX member_of_dataset IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.dataset);
CREATE INDEX holds_office_dataset IF NOT EXISTS FOR ()-[r:HOLDS_OFFICE]-() ON (r.dataset);
CREATE INDEX activity_dataset IF NOT EXISTS FOR ()-[r:ACTIVITY]-() ON (r.dataset);
CREATE INDEX seeks_dataset IF NOT EXISTS FOR ()-[r:SEEKS]-() ON (r.dataset);
CREATE INDEX offers_dataset IF NOT EXISTS FOR ()-[r:OFFERS]-() ON (r.dataset);
CREATE INDEX agreement_supersedes IF NOT EXISTS FOR ()-[r:AGREEMENT]-() ON (r.supersedes);
CREATE INDEX aid_supersedes IF NOT EXISTS FOR ()-[r:AID]-() ON (r.supersedes);
CREATE INDEX member_of_supersedes IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.supersedes);
CREATE INDEX holds_office_supersedes IF NOT EXISTS FOR ()-[r:HOLDS_OFFICE]-() ON (r.supersedes);
CREATE INDEX activity_supersedes IF NOT EXISTS FOR ()-[r:ACTIVITY]-() ON (r.supersedes);
CREATE INDEX seeks_supersedes IF NOT EXISTS FOR ()-[r:SEEKS]-() ON (r.supersedes);
CREATE INDEX offers_supersedes IF NOT EXISTS FOR ()-[r:OFFERS]-() ON (r.supersedes);
CREATE INDEX aid_gift IF NOT EXISTS FOR ()-[r:AID]-() ON (r.gift);
CREATE INDEX mention_dataset IF NOT EXISTS FOR (m:Mention) ON (m.dataset);
CREATE INDEX document_dataset IF NOT EXISTS FOR (d:Document) ON (d.dataset);
CREATE FULLTEXT INDEX entity_spellings IF NOT EXISTS FOR (e:Entity) ON EACH [e.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
