import { slo } from './index.js';
await slo(import.meta.dirname);
