import type { ReactNode } from 'react'

/** Where one can go: the icons of a navigation. */
export const PLACES = {
  home: <path d="M2.5 7.5 8 3l5.5 4.5V13.5h-4v-4h-3v4h-4z" />,
  'clipboard-check': (
    <>
      <path d="M3.5 3.5h9v10.5h-9z" />
      <path d="M6 4.5v-2.5h4v2.5z" />
      <path d="m5.8 9.2 1.6 1.6 3-3.2" />
    </>
  ),
  octagon: (
    <>
      <path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z" />
      <path d="M8 5v3.5M8 11v.1" />
    </>
  ),
  'folder-check': (
    <>
      <path d="M2 3.5h4l1.5 1.5H14v8.5H2z" />
      <path d="m5.7 9.4 1.6 1.6 3-3.2" />
    </>
  ),
  gauge: (
    <>
      <path d="M2.6 12a5.9 5.9 0 1 1 10.8 0" />
      <path d="m8 10.5 2.6-4" />
    </>
  ),
  trend: (
    <>
      <path d="m2 12 3.5-4.5L8 9.5 14 4" />
      <path d="M10.5 4H14v3.5" />
    </>
  ),
  bars: (
    <>
      <path d="M2 13.5h12" />
      <path d="M4 11V3.5M7 11V6M10 11V8M13 11V9.5" />
    </>
  ),
  book: (
    <>
      <path d="M3 3.2A1.2 1.2 0 0 1 4.2 2H13v12H4.2A1.2 1.2 0 0 1 3 12.8z" />
      <path d="M3 12.5c0-1 .6-1.5 1.5-1.5H13" />
    </>
  ),
  page: (
    <>
      <path d="M4 2h5l3.5 3.5V14H4z" />
      <path d="M9 2v3.5h3.5" />
    </>
  ),
  tree: (
    <>
      <path d="M6 2h4v3.5H6zM2 10.5h4V14H2zM10 10.5h4V14h-4z" />
      <path d="M8 5.5V8M4 10.5V8h8v2.5" />
    </>
  ),
  grid: <path d="M2 3h12v10.5H2zM2 6.5h12M2 10h12M6 3v10.5" />,
  people: (
    <>
      <circle cx="6" cy="5.5" r="2.5" />
      <path d="M1.8 13.5c0-2.6 1.9-4.2 4.2-4.2s4.2 1.6 4.2 4.2M10.6 3.2a2.4 2.4 0 0 1 0 4.6M11.8 9.5c1.5.5 2.4 1.9 2.4 4" />
    </>
  ),
  history: (
    <>
      <path d="M8 2.5a5.6 5.6 0 1 1-5.3 3.8" />
      <path d="M2.2 2.8v3.5h3.5M8 5.2V8l2 1.4" />
    </>
  ),
} satisfies Record<string, ReactNode>
