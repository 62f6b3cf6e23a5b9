// title: Forgets where entities lay that are placed anew
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[r:LOCATED_IN]->()
DELETE r
