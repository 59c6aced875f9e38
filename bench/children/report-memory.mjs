/** Loaded into a measured process beside its own program (`--import`): tells the bench how much memory it holds. */
setInterval(() => process.send?.(process.memoryUsage.rss()), 200).unref();
process.channel?.unref();
