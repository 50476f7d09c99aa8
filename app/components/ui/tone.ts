/** Five meanings. Colour comes third: an icon and a word always come with it. */
export type Tone = 'ok' | 'warn' | 'bad' | 'accent' | 'mute'

/** The class a state, a bar or a chart takes for its meaning. */
export const STATE_CLASS = { ok: 'st-ok', warn: 'st-warn', bad: 'st-bad', accent: 'st-acc', mute: '' } as const satisfies Record<
  Tone,
  string
>
