/** Blocks, arguments and expressions of Terraform's language, as `terraform fmt` lays them out. */

export interface Block {
  /** Such as `resource "aws_iam_role" "this"`. */
  readonly head: string
  readonly body: readonly (Argument | Block)[]
}

/** A name and an expression, which may go over several lines. */
export type Argument = readonly [name: string, expression: string]

/** A text as an expression, in which nothing is evaluated. */
export function hclText(text: string): string {
  return JSON.stringify(text).replaceAll(/([$%])\{/g, (template, sign: string) => `${sign}${template}`)
}

/** A list of expressions, each on a line of its own where there are several. */
export function hclList(expressions: readonly string[]): string {
  if (expressions.length < 2) return `[${expressions.join('')}]`
  return `[\n${indent(expressions.map((one) => `${one},`).join('\n'))}\n]`
}

export function hclFile(comment: string, blocks: readonly Block[]): string {
  return `${[`# ${comment}`, ...blocks.map(textOf)].join('\n\n')}\n`.replace('\n\n', '\n')
}

function textOf({ head, body }: Block): string {
  if (body.length === 0) return `${head} {}`
  const parts = groupsOf(body).map((group) =>
    isBlock(group) ? textOf(group) : group.map(([name, value]) => `${name} = ${value}`).join('\n'),
  )
  return `${head} {\n${indent(parts.join('\n\n'))}\n}`
}

/** Arguments that follow each other have their equal signs below each other; blocks have an empty line before them. */
function groupsOf(body: Block['body']): readonly (readonly Argument[] | Block)[] {
  const groups: (Argument[] | Block)[] = []
  for (const part of body) {
    const last = groups.at(-1)
    if (isBlock(part)) groups.push(part)
    else if (last === undefined || isBlock(last) || isLong(last.at(-1)) || isLong(part)) groups.push([part])
    else last.push(part)
  }
  return groups.map((group) => (isBlock(group) ? group : aligned(group)))
}

function aligned(group: readonly Argument[]): readonly Argument[] {
  const width = Math.max(...group.map(([name]) => name.length))
  return group.map(([name, value]) => [name.padEnd(width), value])
}

function isLong(argument: Argument | undefined): boolean {
  return argument?.[1].includes('\n') ?? false
}

function isBlock(part: object): part is Block {
  return 'head' in part
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}
