package health.consilium.records.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The way to an object store with one fault, or with none; counts what comes back. */
final class FaultyNetwork implements SdkHttpClient {

  private final SdkHttpClient network = UrlConnectionHttpClient.create();
  private final Optional<Fault> fault;
  private final AtomicLong received = new AtomicLong();
  private final Set<String> cutOnce = ConcurrentHashMap.newKeySet();

  FaultyNetwork(Fault fault) {
    this(Optional.of(fault));
  }

  private FaultyNetwork(Optional<Fault> fault) {
    this.fault = fault;
  }

  static FaultyNetwork without() {
    return new FaultyNetwork(Optional.empty());
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest call = network.prepareRequest(request);
    return new ExecutableHttpRequest() {

      @Override
      public HttpExecuteResponse call() throws IOException {
        if (fails(request.httpRequest())) {
          call.abort();
          throw new IOException("Connection reset by peer");
        }
        return counted(call.call());
      }

      @Override
      public void abort() {
        call.abort();
      }
    };
  }

  @Override
  public void close() {
    network.close();
  }

  void forgetBytes() {
    received.set(0);
  }

  long bytesReceived() {
    return received.get();
  }

  private boolean fails(SdkHttpRequest request) {
    return fault.isPresent()
        && switch (fault.get()) {
          // whatever is sent does not arrive the first time
          case SHORT_WRITE -> isSending(request) && cutOnce.add(request.getUri().toString());
          case FULL -> isSending(request);
          case CLOSE -> isWhole(request) || isLastStep(request);
          case DELETE -> request.method() == SdkHttpMethod.DELETE;
        };
  }

  private HttpExecuteResponse counted(HttpExecuteResponse answer) {
    return HttpExecuteResponse.builder()
        .response(answer.httpResponse())
        .responseBody(
            answer
                .responseBody()
                .map(body -> AbortableInputStream.create(counting(body), body))
                .orElse(null))
        .build();
  }

  private InputStream counting(InputStream body) {
    return new FilterInputStream(body) {

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        received.addAndGet(Math.max(read, 0));
        return read;
      }
    };
  }

  private static boolean isSending(SdkHttpRequest request) {
    return request.method() == SdkHttpMethod.PUT;
  }

  private static boolean isWhole(SdkHttpRequest request) {
    return isSending(request) && !request.rawQueryParameters().containsKey("partNumber");
  }

  private static boolean isLastStep(SdkHttpRequest request) {
    return request.method() == SdkHttpMethod.POST
        && request.rawQueryParameters().containsKey("uploadId");
  }
}
