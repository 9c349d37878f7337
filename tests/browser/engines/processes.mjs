// Programs that a test starts: their ports, their output, and their end, whatever happens to the test.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** What a browser may take its time for, in milliseconds. */
export const TIMEOUTS = { script: 240_000, pageLoad: 120_000 };

/** The groups of processes that are to end with this one. */
const running = new Set();

const kill = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
};

process.on("exit", () => {
  for (const pid of running) kill(pid, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/**
 * Starts a program in a group of its own, so that its own children end with it. `heard` is told what it says,
 * line by line. Gives back `child`, `failed` (a promise that only ever fails: it has ended) and `end`.
 */
export function start(command, args, { env = {}, stdio = [], heard = () => {} } = {}) {
  const child = spawn(command, args, { detached: true, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe", ...stdio] });
  const last = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        heard(line);
        if (last.push(line) > 5) last.shift();
      }
    });
  }
  if (child.pid) running.add(child.pid);
  const gone = new Promise((ended) => {
    child.once("error", (error) => ended(error.message));
    child.once("exit", (code, signal) => ended(`it ended with ${signal ?? code}`));
  });
  const failed = gone.then((why) => {
    throw new Error(`${command}: ${why}: ${last.join(" | ")}`);
  });
  failed.catch(() => {});
  const end = async () => {
    if (!child.pid) return;
    kill(child.pid, "SIGTERM");
    const patience = setTimeout(() => kill(child.pid, "SIGKILL"), 3_000);
    await gone;
    clearTimeout(patience);
    // Whoever of the group does not listen.
    kill(child.pid, "SIGKILL");
    running.delete(child.pid);
  };
  return { child, failed, end };
}

/** Waits until a driver answers, or has ended. */
export async function answering(url, failed) {
  const asked = async () => {
    for (;;) {
      const ready = await fetch(`${url}/status`).then((response) => response.ok, () => false);
      if (ready) return;
      await new Promise((soon) => setTimeout(soon, 20));
    }
  };
  await Promise.race([asked(), failed]);
}

/** `quit` of a driver also does `end`, even if the browser has crashed. */
export function ending(driver, end) {
  const quit = driver.quit.bind(driver);
  driver.quit = async () => {
    try {
      await quit();
    } finally {
      await end();
    }
  };
  return driver;
}
