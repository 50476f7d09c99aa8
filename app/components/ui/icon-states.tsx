import type { ReactNode } from 'react'

/** How something stands. Every outline is another, so that a grey print still tells them apart. */
export const STATES = {
  'check-disc': (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm3.5 4.9L7.3 11 4.6 8.4l1-1.1 1.6 1.6 3.2-3.5z"
    />
  ),
  'check-ring': (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="m5.4 8.3 1.8 1.8 3.4-3.7" />
    </>
  ),
  hourglass: <path d="M4 2h8M4 14h8M5 2c0 3.4 6 4.4 6 6s-6 2.6-6 6M11 2c0 3.4-6 4.4-6 6s6 2.6 6 6" />,
  'hourglass-out': (
    <>
      <path d="M4 2h8M4 14h8" />
      <path
        fill="currentColor"
        stroke="none"
        d="M4.6 2.5h6.8c0 3-2.1 3.7-2.6 5.5.5 1.8 2.6 2.5 2.6 5.5H4.6c0-3 2.1-3.7 2.6-5.5-.5-1.8-2.6-2.5-2.6-5.5z"
      />
    </>
  ),
  'half-disc': (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M8 2.3a5.7 5.7 0 0 1 0 11.4z" fill="currentColor" stroke="none" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5.7" />,
  return: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3" />,
  'octagon-alert': (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM7.2 4.3h1.6v4.9H7.2zm0 6.1h1.6V12H7.2z"
    />
  ),
  target: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <circle cx="8" cy="8" r="2.4" fill="currentColor" stroke="none" />
    </>
  ),
  'octagon-cross': (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zm.4 3L4.5 5.6 6.9 8l-2.4 2.4 1.1 1.1L8 9.1l2.4 2.4 1.1-1.1L9.1 8l2.4-2.4-1.1-1.1L8 6.9z"
    />
  ),
  'diamond-cross': (
    <>
      <path d="M8 1.7 14.3 8 8 14.3 1.7 8z" />
      <path d="m6.2 6.2 3.6 3.6M9.8 6.2 6.2 9.8" />
    </>
  ),
  'triangle-alert': (
    <>
      <path d="M8 2.2 14.5 13.5h-13z" />
      <path d="M8 6.5v3M8 11.6v.1" />
    </>
  ),
  'ring-up': (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M8 11V5.4M5.6 7.6 8 5.2l2.4 2.4" />
    </>
  ),
  star: <path fill="currentColor" stroke="none" d="m8 1.6 1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.6l-4 2.3.9-4.5L1.5 6.3l4.6-.5z" />,
  'ring-slash': (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="m4 12 8-8" />
    </>
  ),
  'ring-dashed': <circle cx="8" cy="8" r="5.7" strokeDasharray="2.6 2.4" />,
  square: <path fill="currentColor" stroke="none" d="M2.5 2.5h11v11h-11z" />,
  triangle: <path fill="currentColor" stroke="none" d="M8 2 15 14H1z" />,
  disc: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  cloud: (
    <>
      <path d="M4.5 12.5a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.8 2.6 2.6 0 0 1-.4 5.2z" />
      <path d="m6.2 9.2 1.4 1.4 2.4-2.6" />
    </>
  ),
  'cloud-off': <path d="M4.5 12.5a3 3 0 0 1-.3-6M6.5 4a4 4 0 0 1 5.4 3.3 2.6 2.6 0 0 1 1.3 4.2M2.5 2.5l11 11M4.5 12.5h6" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M8 7.3V11M8 5v.1" />
    </>
  ),
  'person-off': (
    <>
      <circle cx="8" cy="5.5" r="2.8" />
      <path d="M2.8 14c0-3 2.2-4.6 5.2-4.6s5.2 1.6 5.2 4.6M2.5 2.5l11 11" />
    </>
  ),
} satisfies Record<string, ReactNode>
