// Owns the drawings of the icons: strokes of two units on a grid of 24, drawn for this desk.

/** One path per icon; an `M x y h.01` is a dot, made by the round line cap. */
export const iconShapes = {
  alert: 'M12 3.5 2.5 20h19zM12 10v4.5M12 17.2h.01',
  'arrow-end': 'M4 12h15M13 6l6 6-6 6',
  'arrow-start': 'M20 12H5M11 6l-6 6 6 6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4',
  camera: 'M3 8h4l2-3h6l2 3h4v11H3zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  check: 'M4.5 12.5 10 18 19.5 7',
  chevron: 'M6 9.5l6 6 6-6',
  clip: 'M18.5 11.5 11 19a4.6 4.6 0 0 1-6.5-6.5l8-8a3.2 3.2 0 0 1 4.5 4.5l-7.8 7.8a1.5 1.5 0 0 1-2.2-2.2l6.5-6.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  cross: 'M6 6l12 12M18 6 6 18',
  desk: 'M2.5 9h19M5 9v10.5M19 9v10.5M9 5.5h6',
  flag: 'M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12',
  forward: 'M13 5h6.5v6.5M19.5 5 10 14.5M16 15.5V20H4V8h4.5',
  hand: 'M7 11.5V6.5a1.6 1.6 0 0 1 3.2 0V11M10.2 11V4.6a1.6 1.6 0 0 1 3.2 0V11M13.4 11V5.6a1.6 1.6 0 0 1 3.2 0V14c0 4-2 6.5-5.6 6.5-3 0-4.5-1.5-6.5-5.5-.8-1.7 1-3 2.5-1.3L7 14.5',
  inbox: 'M3 14 6 4.5h12L21 14v5.5H3zM3 14h5.5l1.5 2.5h4l1.5-2.5H21',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7h.01',
  letter: 'M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5',
  lock: 'M5.5 10.5h13V20h-13zM8.5 10.5V7.3a3.5 3.5 0 0 1 7 0v3.2M12 14.5v1.8',
  map: 'M12 21.5s7-6.7 7-12a7 7 0 0 0-14 0c0 5.3 7 12 7 12zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  megaphone: 'M3.5 10v4h3l9 5V5l-9 5zM19 9.5a4 4 0 0 1 0 5M7.5 14.5 9 20h2.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  phone:
    'M5 3.5h4l1.8 4.7-2.3 1.6a12 12 0 0 0 5.7 5.7l1.6-2.3 4.7 1.8v4c0 .8-.7 1.5-1.5 1.5C10.5 20.5 3.5 13.5 3.5 5c0-.8.7-1.5 1.5-1.5z',
  plus: 'M12 5v14M5 12h14',
  printer: 'M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z',
  promise: 'M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4M8.5 15.2l2.5 2.3 4.5-4.3',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.6c.2-1.4 1.2-2.2 2.6-2.2 1.5 0 2.5.9 2.5 2.2 0 2-2.6 2-2.6 4.1M12 16.7h.01',
  reply: 'M4 4.5h16v11.5H11L6.5 20v-4H4z',
  return: 'M9 5 4 10l5 5M4 10h10.5a5 5 0 0 1 0 10H11',
  route: 'M5 20v-5a3 3 0 0 1 3-3h8a3 3 0 0 0 3-3V4.5M15.5 8 19 4.5 22.5 8M5 12V4',
  search: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.8 15.8 21 21',
} as const

export type IconName = keyof typeof iconShapes
