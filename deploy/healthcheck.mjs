/** Is the bot ready? Ends with 0 where it is; asked by Docker, by upgrade.sh, and by whoever wants to know. */
const { PORT = '8080', HEALTH_PORT, HEALTH_TOKEN, WEBHOOK_URL } = process.env;
const beside = HEALTH_PORT || String(Number(PORT || 8080) + 1);
const port = WEBHOOK_URL && !HEALTH_TOKEN ? beside : PORT || '8080';
const headers = HEALTH_TOKEN ? { authorization: `Bearer ${HEALTH_TOKEN}` } : {};

try {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { headers, signal: AbortSignal.timeout(8_000) });
  console.log((await answer.text()).trim());
  process.exitCode = answer.ok ? 0 : 1;
} catch (error) {
  console.log(`nobody answers on port ${port} (${error.cause?.code ?? error.name})`);
  process.exitCode = 1;
}
