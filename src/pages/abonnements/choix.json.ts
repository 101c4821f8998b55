import type { APIRoute } from 'astro';
import { loadChoiceCounts } from '../../domain/stream/queries.ts';

export const GET: APIRoute = async () => Response.json(await loadChoiceCounts());
