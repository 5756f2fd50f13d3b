import { enterAction } from './engine/index.ts'

await enterAction()
