// title: A newer fact keeps the beginning of the older
// description: A fact that supersedes another has a stated date of its own, or the one that the older fact has now; then statedBy names that one.
// returns: id STRING -- the newer fact
// returns: problem STRING -- what is wrong with it
MATCH ()-[new:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS]->()
WHERE new.supersedes IS NOT NULL AND (new.stated IS NULL OR new.statedBy IS NOT NULL)
MATCH ()-[old:AGREEMENT|AID|MEMBER_OF|HOLDS_OFFICE|ACTIVITY|SEEKS|OFFERS {id: new.supersedes}]->()
WHERE coalesce(new.stated, '') <> coalesce(old.stated, '') OR (new.statedBy IS NOT NULL AND new.statedBy <> old.id)
RETURN new.id AS id,
  'The fact ' + new.id + ' supersedes ' + old.id + CASE
    WHEN new.stated IS NULL THEN ' but has lost its date ' + old.stated + '.'
    WHEN old.stated IS NULL THEN ' but keeps the date ' + new.stated + ', which that one has no longer.'
    WHEN new.stated <> old.stated THEN ' but keeps the date ' + new.stated + ' instead of ' + old.stated + '.'
    ELSE ' but has its date from ' + new.statedBy + '.'
  END AS problem
ORDER BY id
