import { enterAction } from './engine/index.js';
await enterAction();
