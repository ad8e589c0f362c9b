// Invented cases in the shape of Boston's 311 file, as many as a test wants.
const header =
  'CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CASE_STATUS,CLOSURE_REASON,CASE_TITLE,SUBJECT,' +
  'REASON,TYPE,QUEUE,Department,Location,neighborhood,ward,LOCATION_ZIPCODE,LATITUDE,LONGITUDE,Source'

/** Ids from 1; every third case is open, every fifth was closed late, every seventh has no target. */
export function bostonFile(count: number): string {
  return [header, ...Array.from({ length: count }, (_, index) => bostonLine(index + 1))].join('\n')
}

export function bostonLine(id: number): string {
  const day = String(1 + (id % 28)).padStart(2, '0')
  const isOpen = id % 3 === 0
  const isLate = id % 5 === 0
  const hasTarget = id % 7 !== 0
  return [
    id,
    `2015-04-${day}T10:00:00`,
    hasTarget ? `2015-05-${day}T08:30:00` : '',
    isOpen ? '' : `2015-0${isLate && hasTarget ? 6 : 5}-${day}T08:29:59`,
    isLate && hasTarget ? 'OVERDUE' : 'ONTIME',
    isOpen ? 'Open' : 'Closed',
    isOpen ? '' : '"Case Closed Case Resolved, with a ""crew"""',
    `Invented ${id}`,
    'Invented Department',
    `Group ${id % 2}`,
    `Type ${id % 4}`,
    'Q',
    `DEP${id % 3}`,
    `${id} Invented St`,
    'Invented Hill',
    'Ward 1',
    '2100',
    '42.3',
    '-71.1',
    'Self Service',
  ].join(',')
}
