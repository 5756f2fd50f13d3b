import type { View } from '../../view.ts'
import type { PageRows } from './findings/page-rows.ts'
import type { Markup } from './markup.ts'

/** A part of the page with a heading of its own, which the page's navigation leads to. */
export interface Section {
  /** The anchor: addresses of it are sent around, so it stays. */
  readonly id: string
  readonly title: string
  /**
   * What stands below the heading; null where there is nothing to say, and silence misleads nobody.
   * @param rows which findings the page has a row of
   */
  readonly render: (view: View, rows: PageRows) => Markup | null
}
