// title: Names another person among the signatories and participants of these facts
UNWIND $facts AS id
MATCH ()-[r:AGREEMENT|MEMBER_OF|ACTIVITY {id: id}]->()
SET r.signatories = [person IN r.signatories | CASE person WHEN $id THEN $into ELSE person END],
  r.participants = [person IN r.participants | CASE person WHEN $id THEN $into ELSE person END]
