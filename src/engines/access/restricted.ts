/**
 * SQL for everybody whose record is kept from colleagues in general: restricted, or sealed by an adoption order. With the
 * service's rights it gives all of them; with a viewer's, those among them whom the viewer may see. A column: person_id.
 */
export const FEW_MAY_SEE = `select p.person_id from restriction_person p join restriction r on r.id = p.restriction_id
    where r.ended_at is null and r.kind = 'restricted'
  union select s.person_id from seal s`
