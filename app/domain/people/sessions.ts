/** How long a sign-in lasts, in milliseconds: idle ends it, and so does its age, whichever comes first. */
export const SESSION_LIFE = { idle: 12 * 60 * 60 * 1000, absolute: 7 * 24 * 60 * 60 * 1000 } as const

/** How long a one-time link to choose a password can be used, in milliseconds. */
export const PASSWORD_LINK_LIFE = 72 * 60 * 60 * 1000

/** Is a session still good at `now`? All times in milliseconds since the epoch. */
export function sessionIsAlive(session: { createdAt: number; lastSeenAt: number }, now: number): boolean {
  return now - session.lastSeenAt < SESSION_LIFE.idle && now - session.createdAt < SESSION_LIFE.absolute
}

/** Is it time to write down that the session was used? Once in five minutes is enough for a limit of hours. */
export function sessionWantsTouch(session: { lastSeenAt: number }, now: number): boolean {
  return now - session.lastSeenAt > 5 * 60 * 1000
}
