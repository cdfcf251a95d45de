import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Which partition the official client takes for each key on standard input. With a number: by its hash, for so many
 * partitions. With an address and a topic: where its producer, left to itself, really put a record with this key.
 */
public class PartitionChoice {
  public static void main(String[] args) throws Exception {
    List<String> keys = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    if (args.length == 1) byHash(keys, Integer.parseInt(args[0]));
    else bySending(keys, args[0], args[1]);
  }

  private static void byHash(List<String> keys, int partitions) {
    for (var key : keys) {
      System.out.println(Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions);
    }
  }

  private static void bySending(List<String> keys, String brokers, String topic) throws Exception {
    var settings = new Properties();
    settings.put("bootstrap.servers", brokers);
    settings.put("key.serializer", StringSerializer.class.getName());
    settings.put("value.serializer", StringSerializer.class.getName());
    try (var producer = new KafkaProducer<String, String>(settings)) {
      var sent = keys.stream().map(key -> producer.send(new ProducerRecord<>(topic, key, "x"))).toList();
      for (var one : sent) {
        RecordMetadata metadata = one.get();
        System.out.println(metadata.partition());
      }
    }
  }
}
