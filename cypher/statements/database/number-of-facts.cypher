// title: How many facts there are, from the counts that the database keeps
RETURN COUNT { ()-[:AGREEMENT]->() } + COUNT { ()-[:AID]->() } + COUNT { ()-[:MEMBER_OF]->() }
  + COUNT { ()-[:HOLDS_OFFICE]->() } + COUNT { ()-[:ACTIVITY]->() } + COUNT { ()-[:SEEKS]->() }
  + COUNT { ()-[:OFFERS]->() } AS facts
