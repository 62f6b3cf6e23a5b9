// title: Ids that name no entity, document or theme
UNWIND $entity AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN 'entity' AS referent, id
UNION ALL
UNWIND $document AS id
WITH id
WHERE NOT EXISTS { (:Document {id: id}) }
RETURN 'document' AS referent, id
UNION ALL
UNWIND $theme AS id
WITH id
WHERE NOT EXISTS { (:Theme {id: id}) }
RETURN 'theme' AS referent, id
