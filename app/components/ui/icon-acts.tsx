import type { ReactNode } from 'react'

/** What one can do, or with what: the icons of buttons and files. */
export const ACTS = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  contrast: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  print: <path d="M4.5 6V2.5h7V6M4.5 12H2.5V6h11v6h-2M4.5 10h7v3.5h-7z" />,
  download: <path d="M8 2.5V10M4.5 7 8 10.5 11.5 7M2.5 11v2.5h11V11" />,
  upload: <path d="M8 11V3M4.5 6 8 2.5 11.5 6M2.5 11v2.5h11V11" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  'chevron-down': <path d="M3.5 6 8 10.5 12.5 6" />,
  'chevron-right': <path d="m6 3.5 4.5 4.5L6 12.5" />,
  'chevron-left': <path d="M10 3.5 5.5 8l4.5 4.5" />,
  plus: <path d="M8 3v10M3 8h10" />,
  link: <path d="M6.5 9.5 9.5 6.5M7 5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.8 2.8 0 0 1-4-4L5 7" />,
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.8" />
      <path d="M2.8 14c0-3 2.2-4.6 5.2-4.6s5.2 1.6 5.2 4.6" />
    </>
  ),
  bell: (
    <>
      <path d="M3.5 11.5c1-1 1-2 1-4a3.5 3.5 0 0 1 7 0c0 2 0 3 1 4z" />
      <path d="M6.8 13.5c.6.7 1.8.7 2.4 0" />
    </>
  ),
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />,
  dots: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2.5" />,
  pen: <path d="m3 13 .7-3L11 2.7l2.3 2.3L6 12.3z" />,
  microphone: <path d="M6 4a2 2 0 0 1 4 0v4a2 2 0 0 1-4 0zM3.5 8a4.5 4.5 0 0 0 9 0M8 12.5V14.5" />,
  camera: (
    <>
      <path d="M2 5h3l1-2h4l1 2h3v8H2z" />
      <circle cx="8" cy="8.8" r="2.4" />
    </>
  ),
  image: (
    <>
      <path d="M2 3h12v10H2z" />
      <circle cx="5.5" cy="6.3" r="1.1" />
      <path d="m2.5 12 4-3.5 2.5 2 2-1.8 2.8 2.5" />
    </>
  ),
  clip: <path d="m12.5 7.5-4.8 4.8a2.6 2.6 0 0 1-3.7-3.7L9 3.6a1.7 1.7 0 0 1 2.5 2.5L6.7 11" />,
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  'sign-out': (
    <>
      <path d="M9.5 2.5h-6v11h6" />
      <path d="M6.5 8H14M11.5 5.5 14 8l-2.5 2.5" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="2.7" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M12.4 3.6l-1 1M4.6 11.4l-1 1" />
    </>
  ),
  moon: <path d="M13.3 9.6A5.6 5.6 0 0 1 6.4 2.7a5.7 5.7 0 1 0 6.9 6.9z" />,
  bin: <path d="M2.5 4.5h11M6 4.5V2.5h4v2M4 4.5l.7 9h6.6l.7-9" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.8h11M5.3 2v3M10.7 2v3" />,
  translate: <path d="M2 4h7M5.5 2.5V4M7.8 4c-.6 2.6-2.6 4.8-5.3 6M3.6 4c.8 2.3 2.4 4 4.4 5M7.5 14l3-7.5 3 7.5M8.6 11.5h3.8" />,
} satisfies Record<string, ReactNode>
