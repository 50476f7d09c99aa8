import { type ClassNameValue, extendTailwindMerge } from 'tailwind-merge'

const TONES = ['ok', 'warn', 'bad', 'mute'].flatMap((tone) => [tone, `${tone}-tint`, `${tone}-line`])

/** The tokens of app/styles/theme.css, so that `text-13` (a size) and `text-ink-2` (a colour) are not taken for rivals. */
const merge = extendTailwindMerge({
  override: {
    theme: {
      color: [
        ...[
          'transparent',
          'current',
          'canvas',
          'paper',
          'sunken',
          'hover',
          'line',
          'line-2',
          'form',
          'ink',
          'ink-2',
          'ink-3',
          'written',
        ],
        ...['accent', 'accent-strong', 'accent-tint', 'accent-line', 'on-accent'],
        ...TONES,
      ],
      text: ['11', '12', '13', '14', '16', '20', '28', '40'],
      radius: ['mark', 'card', ''],
      breakpoint: ['tab', 'desk', 'wide'],
      shadow: ['lift'],
    },
  },
  extend: { theme: { spacing: ['s1', 's2', 's3', 's4', 's5', 's6', 's8', 's10', 'gutter', 'touch'] } },
})

/** Join class names; of two utilities that set the same thing the later one stays. */
export function cn(...names: ClassNameValue[]): string {
  return merge(...names)
}
