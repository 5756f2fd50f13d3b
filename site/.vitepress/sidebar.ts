import type { DefaultTheme } from 'vitepress'

/** The index of docs/ as a menu: a group for each heading, an entry for each item that begins with a link. */
export function sidebarOf(index: string): DefaultTheme.SidebarItem[] {
  const groups: { text: string; items: DefaultTheme.SidebarItem[] }[] = []
  for (const line of index.split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? []
    if (heading !== undefined) groups.push({ text: heading, items: [] })
    const [, text, link] = /^- \[([^\]]+)\]\(([^):]+)\.md\)/.exec(line) ?? []
    if (text !== undefined && link !== undefined) groups.at(-1)?.items.push({ text, link: `/${link}` })
  }
  return groups
}
