package health.consilium.bench;

import java.io.IOException;

/** One of the servers that take a file: who they are, and how a file is sent to them. */
interface Way {

  String name();

  /** Returns when the server has said that it has all of it; senders are counted from 0. */
  void send(int sender, SentFile file) throws IOException, InterruptedException;
}
