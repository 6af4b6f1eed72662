import { saveHistory } from './index.js';
await saveHistory(import.meta.dirname);
