import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, one JSON object a line, by the official client: java -cp 'lib/*' ReadFacts.java HOST:PORT TOPIC */
public class ReadFacts {
  public static void main(String[] args) throws Exception {
    var settings = new Properties();
    settings.put("bootstrap.servers", args[0]);
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
    settings.put("auto.offset.reset", "earliest");
    try (var consumer = new KafkaConsumer<String, String>(settings)) {
      var partitions = consumer.partitionsFor(args[1]).stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
      consumer.assign(partitions);
      var missing = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      while (missing > 0) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          System.out.println(new ObjectMapper().writeValueAsString(plain(record)));
          missing--;
        }
      }
    }
  }

  private static Map<String, Object> plain(ConsumerRecord<String, String> record) {
    var headers = new LinkedHashMap<String, String>();
    record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
    var line = new LinkedHashMap<String, Object>();
    line.put("partition", record.partition());
    line.put("key", record.key());
    line.put("headers", headers);
    line.put("value", record.value());
    return line;
  }
}
