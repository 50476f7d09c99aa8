/** How the product looks: as chosen, or as the device says. The same word is the class on <html>. */
export const THEMES = ['light', 'dark', 'auto'] as const
export type Theme = (typeof THEMES)[number]
