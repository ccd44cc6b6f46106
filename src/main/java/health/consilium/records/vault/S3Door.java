package health.consilium.records.vault;

import health.consilium.platform.settings.Settings.VaultPlace.Bucket;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The way to a bucket. */
final class S3Door {

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private S3Door() {}

  static S3Client of(Bucket bucket) {
    return of(
        bucket,
        UrlConnectionHttpClient.builder()
            .connectionTimeout(CONNECTING)
            .socketTimeout(SILENCE)
            .build());
  }

  /** The tests put a failing network between. */
  static S3Client of(Bucket bucket, SdkHttpClient network) {
    S3ClientBuilder client =
        S3Client.builder()
            .httpClient(network)
            .region(Region.of(bucket.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        bucket.credentials().user(), bucket.credentials().password())))
            // settings come from our environment only, never from a file in somebody's home
            .overrideConfiguration(o -> o.defaultProfileFile(ProfileFile.aggregator().build()))
            // newer checksums are unknown to most stores but Amazon's
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    bucket.store().ifPresent(address -> client.endpointOverride(address).forcePathStyle(true));
    return client.build();
  }
}
