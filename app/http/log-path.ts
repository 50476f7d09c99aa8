/** The path as it may stand in a log: without a query, which may hold what somebody searched for, and without one-time tokens. */
export function logPath(pathname: string): string {
  return pathname.replace(/^\/(set-up|password)\/.+/, '/$1/…')
}
