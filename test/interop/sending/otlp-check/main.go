// Reads an ExportMetricsServiceRequest in JSON from its input as OpenTelemetry's own packages do, and writes what they
// understood: first by the Protocol Buffers of OTLP, where a field that these do not know is a fault, then by the
// Collector's own reader.
package main

import (
	"fmt"
	"io"
	"os"

	"go.opentelemetry.io/collector/pdata/pmetric/pmetricotlp"
	metrics "go.opentelemetry.io/proto/otlp/collector/metrics/v1"
	"google.golang.org/protobuf/encoding/protojson"
)

func main() {
	if err := check(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func check() error {
	body, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	var request metrics.ExportMetricsServiceRequest
	if err := protojson.Unmarshal(body, &request); err != nil {
		return fmt.Errorf("Protocol Buffers: %w", err)
	}
	collector := pmetricotlp.NewExportRequest()
	if err := collector.UnmarshalJSON(body); err != nil {
		return fmt.Errorf("Collector: %w", err)
	}
	understood, err := collector.MarshalJSON()
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(understood)
	return err
}
