import { Type } from '@mikro-orm/core'

/** A few lines of text in their order, in one text column: what has no line breaks of its own. */
export class LineList extends Type<string[], string> {
  override convertToDatabaseValue(value: string[] | string): string {
    return typeof value === 'string' ? value : value.join('\n')
  }

  override convertToJSValue(value: string | string[]): string[] {
    return Array.isArray(value) ? value : value.split('\n').filter(Boolean)
  }

  override getColumnType(): string {
    return 'text'
  }

  override compareAsType(): string {
    return 'string'
  }
}
