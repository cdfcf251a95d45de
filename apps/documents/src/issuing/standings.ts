/**
 * SQL that joins the newest word about a document `d` as `s (standing, reason, at, by_person)`; no row when nothing was ever said.
 * A lateral look-up of the newest row: a join with all newest rows would read the whole history for one document.
 */
export const joinStanding = `left join lateral (select n.standing, n.reason, n.at, n.by_person
  from document_standing n
  where n.document_id = d.id order by n.id desc limit 1) s on true`;

/** The same as `w`, only while the document does not stand: no row once a suspension was lifted. */
export const joinWithdrawal = `${joinStanding}
  left join lateral (select s.standing, s.reason, s.at where s.standing <> 'valid') w on true`;
