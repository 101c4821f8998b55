import type { APIRoute } from 'astro';
import { writeRobots } from '../hosting/sitemap/robots.ts';

export const GET: APIRoute = () => new Response(writeRobots());
