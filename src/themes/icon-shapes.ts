/** The icons of the house: one path each, on a grid of 24 units. A package carries them as data. */
export const shapes = {
  check: 'M4.5 12.5 10 18 20 6.5',
  cross: 'M6 6l12 12M18 6 6 18',
  partly: 'M5 12h14',
  next: 'M4 12h16M14 6l6 6-6 6',
  back: 'M20 12H4M10 6l-6 6 6 6',
  open: 'M5 9l7 7 7-7',
  flag: 'M6 21V4M6 5c5-3 7 3 12 0v9c-5 3-7-3-12 0',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  sent: 'M7 18a4.5 4.5 0 0 1-.3-9A6 6 0 0 1 18 10.2 4 4 0 0 1 17.5 18M9 15.5l2.5 2.5 4.5-5',
  unsent: 'M7 18a4.5 4.5 0 0 1-.3-9M10 6.4A6 6 0 0 1 18 10.2a4 4 0 0 1 2 6.8M11 18h5M4 4l16 16',
  device: 'M4 5h16v11H4zM2.5 19.5h19M9 11l2.2 2.2L15.5 9',
  retry: 'M20 12a8 8 0 1 1-2.6-5.9M20 3v5h-5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  save: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  why: 'M12 11v8.5M12 5v.1',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.4v.1',
} as const;
