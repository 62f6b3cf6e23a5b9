// title: Ids of facts begin with their type
// description: A fact's id is its type's word (agreement, aid, member, office, activity, seeks, offers), a hyphen, and a name in lower-case ASCII.
// returns: id STRING -- the fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[r:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WITH r, {AGREEMENT: 'agreement-', AID: 'aid-', MEMBER_OF: 'member-', HOLDS_OFFICE: 'office-', ACTIVITY: 'activity-', SEEKS: 'seeks-', OFFERS: 'offers-'}[type(r)] AS prefix
WHERE NOT coalesce(r.id STARTS WITH prefix AND r.id =~ '[a-z]+-[a-z0-9-]+', false)
RETURN coalesce(r.id, elementId(r)) AS id,
  CASE
    WHEN r.id IS NULL THEN 'A fact of type ' + type(r) + ' has no id.'
    ELSE 'The fact ' + r.id + ' is of type ' + type(r) + ', whose ids are ' + prefix + ' and a name in lower-case ASCII.'
  END AS problem
ORDER BY id
