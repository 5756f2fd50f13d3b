import { readFileSync } from 'node:fs'

interface Panel {
  readonly id: number
  readonly title: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Absent of rows. */
  readonly targets?: readonly { readonly expr: string }[]
}

interface Dashboard {
  readonly panels: readonly Panel[]
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr: string }[] }
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string; readonly definition?: string }[]
  }
}

/** grafana/dashboard.json, as far as tests ask. */
export const DASHBOARD = JSON.parse(readFileSync('grafana/dashboard.json', 'utf8')) as Dashboard

/** What it asks of Prometheus. */
export const QUERIES: readonly { readonly title: string; readonly expr: string }[] = [
  ...DASHBOARD.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr }))),
  ...DASHBOARD.annotations.list.map(({ name, expr }) => ({ title: name, expr })),
]
