import { comment } from './index.js';
await comment(import.meta.dirname);
