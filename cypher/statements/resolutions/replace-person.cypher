// title: Names another person among the signatories and participants of facts; tells of which
MATCH ()-[r:AGREEMENT|MEMBER_OF|ACTIVITY]->()
WHERE ($facts IS NULL OR r.id IN $facts) AND ($id IN r.signatories OR $id IN r.participants)
SET r.signatories = [person IN r.signatories | CASE person WHEN $id THEN $into ELSE person END],
  r.participants = [person IN r.participants | CASE person WHEN $id THEN $into ELSE person END]
RETURN r.id AS id
