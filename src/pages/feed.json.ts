import type { APIRoute } from 'astro'
import { library } from '../lib/articles.ts'
import { feedFormat } from '../lib/feed.ts'
import { wholeFeed, writeFeed } from '../lib/feeds.ts'

export const GET: APIRoute = async () =>
  writeFeed(wholeFeed(await library()), feedFormat('feed.json'))
