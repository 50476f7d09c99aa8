/** The package brings no types. */
declare module 'heic-convert' {
  function convert(from: { buffer: Buffer; format: 'JPEG' | 'PNG'; quality?: number }): Promise<ArrayBuffer>
  export = convert
}
